// Carried from tenders/schema/requirement-draft-1.xsd by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `tenders/schema/requirement-draft-1.xsd`.
enum CarriedRequirementDraftSchema {
  static let text: StaticString = #"""
<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:elbuss:requirement-draft:1"
  xmlns:d="urn:elbuss:requirement-draft:1" targetNamespace="urn:elbuss:requirement-draft:1"
  elementFormDefault="qualified" attributeFormDefault="unqualified">

  <xs:annotation>
    <xs:documentation>
      Requirement drafts, version 1. One format, three uses: the catalogue (requirements with {placeholders}), the draft (a
      catalogue filled with figures, edited by people) and the diff of two drafts.

      The version in the namespace changes only when a valid draft would become invalid. Until then parts are only added, and
      every added part is optional.

      Strict here: what can be decided by looking at one value (dates, languages, levels, operators, the form of uid and
      number) and what must be unique. Left to the program's checks, which can name the nearest right value and quote the
      place: CPV and NUTS codes, units, names of figures and parameters, whether a lot exists, whether the text says the
      parameter's value.

      README.md beside this file explains each part to people, with examples.
    </xs:documentation>
  </xs:annotation>

  <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>

  <xs:element name="draft" type="Draft">
    <xs:annotation>
      <xs:documentation>A requirement draft or a catalogue of requirements.</xs:documentation>
    </xs:annotation>
    <xs:unique name="requirement-uid">
      <xs:selector xpath=".//d:requirement"/>
      <xs:field xpath="@uid"/>
    </xs:unique>
    <xs:unique name="section-id">
      <xs:selector xpath=".//d:section"/>
      <xs:field xpath="@id"/>
    </xs:unique>
    <xs:unique name="lot-id">
      <xs:selector xpath="d:tender/d:lot"/>
      <xs:field xpath="@id"/>
    </xs:unique>
    <xs:unique name="title-language">
      <xs:selector xpath="d:title"/>
      <xs:field xpath="@xml:lang"/>
    </xs:unique>
  </xs:element>

  <xs:complexType name="Draft">
    <xs:sequence>
      <xs:element name="title" type="Text" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation>The name of the document, once per language.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element ref="note" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="tender" type="Tender" minOccurs="0">
        <xs:annotation>
          <xs:documentation>What the draft shares with the notice. Left out in a catalogue.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="body" type="Body">
        <xs:annotation>
          <xs:documentation>The requirements, in sections.</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="id" type="Label" use="required">
      <xs:annotation>
        <xs:documentation>The document's name over all its versions: two drafts with one id can be compared.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="version" type="Label" use="required">
      <xs:annotation>
        <xs:documentation>The version of this draft, as its authors count: 0.4, 1.0, 2027-09.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="date" type="xs:date" use="required">
      <xs:annotation>
        <xs:documentation>The date of this version, yyyy-mm-dd.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="status" type="xs:NMTOKEN" use="required">
      <xs:annotation>
        <xs:documentation>How far the work has come. Known values: utkast, remiss, beslutad, publicerad, upphavd. Others are
          allowed, since authorities name their steps differently.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="use">
      <xs:annotation>
        <xs:documentation>What the document is for: draft (the same as leaving it out) or catalogue. Only a catalogue may have
          {placeholders} left.</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:enumeration value="draft"/>
          <xs:enumeration value="catalogue"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute ref="xml:lang" use="required"/>
  </xs:complexType>

  <xs:complexType name="Tender">
    <xs:sequence>
      <xs:element name="cpv" type="Label" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation>A CPV code, the main one first: 60112000. A check tells wrong codes.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="nuts" type="Label" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation>A NUTS code of the place of performance: SE322. A check tells wrong codes.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="period" type="Period" minOccurs="0">
        <xs:annotation>
          <xs:documentation>The contract period without extensions.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="extension" type="Extension" minOccurs="0">
        <xs:annotation>
          <xs:documentation>How the contract may be extended after its period.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="lot" type="Lot" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation>A lot, with its name. The order of lots means nothing.</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Period">
    <xs:attribute name="start" type="xs:date" use="required">
      <xs:annotation>
        <xs:documentation>The first day of traffic.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="end" type="xs:date" use="required">
      <xs:annotation>
        <xs:documentation>The last day of the contract, as the notice gives it.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="Extension">
    <xs:attribute name="max" type="xs:nonNegativeInteger" use="required">
      <xs:annotation>
        <xs:documentation>The largest number of extensions.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="length" type="xs:positiveInteger" use="required">
      <xs:annotation>
        <xs:documentation>The length of each extension, counted in unit.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="unit" use="required">
      <xs:annotation>
        <xs:documentation>The UCUM unit of length: d (day), wk (week), mo (month), a (year).</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:enumeration value="d"/>
          <xs:enumeration value="wk"/>
          <xs:enumeration value="mo"/>
          <xs:enumeration value="a"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="Lot">
    <xs:simpleContent>
      <xs:extension base="Label">
        <xs:attribute name="id" type="xs:NMTOKEN" use="required">
          <xs:annotation>
            <xs:documentation>The lot's identifier in the notice: LOT-0001.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Body">
    <xs:sequence>
      <xs:element ref="section" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:complexType>

  <xs:element name="section" type="Section">
    <xs:annotation>
      <xs:documentation>A section of requirements; it may hold sections.</xs:documentation>
    </xs:annotation>
    <xs:unique name="heading-language">
      <xs:selector xpath="d:heading"/>
      <xs:field xpath="@xml:lang"/>
    </xs:unique>
  </xs:element>

  <xs:complexType name="Section">
    <xs:sequence>
      <xs:element name="heading" type="Text" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation>The heading, once per language.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element ref="note" minOccurs="0" maxOccurs="unbounded"/>
      <xs:choice minOccurs="0" maxOccurs="unbounded">
        <xs:element ref="requirement"/>
        <xs:element ref="section"/>
      </xs:choice>
    </xs:sequence>
    <xs:attribute name="id" type="Identifier" use="required">
      <xs:annotation>
        <xs:documentation>The section's name over all versions of the draft; never given to another section.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="number" type="Number">
      <xs:annotation>
        <xs:documentation>The number that readers see; free to change. Left out in a catalogue.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:element name="requirement" type="Requirement">
    <xs:annotation>
      <xs:documentation>One requirement, or one statement of fact when its level is upplysning. What the study found cannot be
        done (a block that no battery carries, a place without grid power) is such a statement, of kind kan-ej, with the figure
        as evidence.</xs:documentation>
    </xs:annotation>
    <xs:unique name="text-language">
      <xs:selector xpath="d:text"/>
      <xs:field xpath="@xml:lang"/>
    </xs:unique>
  </xs:element>

  <xs:complexType name="Requirement">
    <xs:sequence>
      <xs:element name="text" type="Text" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation>The requirement as bidders read it, once per language. It says the value of each parameter, written
            in the manner of its language. In a catalogue {name} stands for the value of the parameter of that name.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="parameter" type="Parameter" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation>What the text demands, for programs: name op value unit, under a condition. Several parameters all
            hold.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="evidence" type="Evidence" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation>A figure that backs the requirement, as it was when the requirement was written.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="verification" type="Text" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation>How the buyer checks that a bid, and later the traffic, meets the requirement.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="source" type="Text" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation>Where the requirement comes from: a law, a sector document, an entry of the catalogue (CAT:FOR-02),
            an analysis.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="rationale" type="Text" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation>Why the requirement is made, for whoever must defend it. May be printed.</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element ref="note" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="predecessor" type="Predecessor" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation>A requirement of an earlier version that this one comes from under another uid.</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="uid" type="Identifier" use="required">
      <xs:annotation>
        <xs:documentation>The requirement's name over all versions of the draft; never given to another requirement.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="number" type="Number">
      <xs:annotation>
        <xs:documentation>The number that readers see; free to change. Left out in a catalogue.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="kind" type="xs:NMTOKEN" use="required">
      <xs:annotation>
        <xs:documentation>The subject: trafikuppdrag, fordon, batteri, energi, depa, laddning, miljo, elnat, beredskap,
          ersattning, incitament, vite, administrativt, kan-ej. Others are allowed.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="level" type="Level" use="required">
      <xs:annotation>
        <xs:documentation>How binding it is.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="lots" type="xs:NMTOKENS">
      <xs:annotation>
        <xs:documentation>The lots it holds for, by id, with spaces between; left out when it holds for all.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="Parameter">
    <xs:attribute name="name" type="xs:NMTOKEN" use="required">
      <xs:annotation>
        <xs:documentation>What is limited, by a registered name: range.winter. A check tells unknown names.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="op" type="Operator" use="required">
      <xs:annotation>
        <xs:documentation>How the bidder's figure must relate to value.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="value" type="Label" use="required">
      <xs:annotation>
        <xs:documentation>The limit: a number with a decimal point and no grouping (2.4), a version (2.0.1), a code (CCS2), a
          date (2029-12-10), true or false; for the operator in, several with spaces between. In a catalogue, {name}.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="unit" type="Label">
      <xs:annotation>
        <xs:documentation>The unit of a number, in UCUM (km, kW, kWh/km, Cel, %, h, mo, a) or SEK; 1 for a count. Left out for
          what is no number.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="condition" type="Label">
      <xs:annotation>
        <xs:documentation>Under which the limit holds, as values with units: -25 Cel. Several with semicolons between.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="finding" type="xs:NMTOKEN">
      <xs:annotation>
        <xs:documentation>The figure that the value is taken from, by its registered name: block.longest.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="scope" type="Label">
      <xs:annotation>
        <xs:documentation>What the limit is about, where it is one place, line, class or other part of the tender, as in the evidence's
          scope: place:Strömsund. In a catalogue, the sort alone (network, lot, place, line, class, block, contractor, municipality): the
          requirement is repeated for each that has the finding, and {scope} in its text stands for the name.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="percentile">
      <xs:annotation>
        <xs:documentation>Which part of the finding's spread is taken; left out, its value.</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:enumeration value="P10"/>
          <xs:enumeration value="P50"/>
          <xs:enumeration value="P90"/>
          <xs:enumeration value="P99"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="margin">
      <xs:annotation>
        <xs:documentation>What is added to the finding, signed, before rounding: a share of it (15 %) or an amount (20 km).</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="[+\-]?[0-9]+(\.[0-9]+)? [^ ]+"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="rounding">
      <xs:annotation>
        <xs:documentation>How the sum is rounded, and to a multiple of what, in unit: up 10, down 0.1, nearest 5.</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="(up|down|nearest) [0-9]+(\.[0-9]+)?"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="Evidence">
    <xs:attribute name="figure" type="xs:NMTOKEN" use="required">
      <xs:annotation>
        <xs:documentation>The finding, by its registered name: block.longest. A check tells unknown names.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="scope" type="Label">
      <xs:annotation>
        <xs:documentation>What the figure is about: a lot, place, line, vehicle class or block; left out for the whole tender.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="value" type="Label" use="required">
      <xs:annotation>
        <xs:documentation>The figure, written as a parameter's value is.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="unit" type="Label">
      <xs:annotation>
        <xs:documentation>The unit, written as a parameter's unit is.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="p10" type="xs:decimal">
      <xs:annotation>
        <xs:documentation>The tenth percentile, in unit.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="p50" type="xs:decimal">
      <xs:annotation>
        <xs:documentation>The median, in unit.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="p90" type="xs:decimal">
      <xs:annotation>
        <xs:documentation>The ninetieth percentile, in unit.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="p99" type="xs:decimal">
      <xs:annotation>
        <xs:documentation>The ninety-ninth percentile, in unit: exceeded on one service day in a hundred.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="method" type="xs:NMTOKEN">
      <xs:annotation>
        <xs:documentation>The method that gave it: block-energy, charge-schedule, resilience.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="input" type="Hashes">
      <xs:annotation>
        <xs:documentation>The hashes of what it was computed from, with spaces between: sha256:9f86d0….</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="program" type="Label">
      <xs:annotation>
        <xs:documentation>The program and its version: elbuss 1.2.0.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="date" type="xs:date">
      <xs:annotation>
        <xs:documentation>The date of the report that holds the figure.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="Predecessor">
    <xs:attribute name="uid" type="Identifier" use="required">
      <xs:annotation>
        <xs:documentation>The uid of the earlier requirement.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="relation" use="required">
      <xs:annotation>
        <xs:documentation>supersedes: this one stands in its place. split: this one is a part of it, and other requirements have
          the rest. merge: it is a part of this one.</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:enumeration value="supersedes"/>
          <xs:enumeration value="split"/>
          <xs:enumeration value="merge"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="version" type="Label">
      <xs:annotation>
        <xs:documentation>The version of the draft where the earlier requirement stood last.</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:element name="note" type="Text">
    <xs:annotation>
      <xs:documentation>A remark for those who work on the draft. Never printed for bidders.</xs:documentation>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="Text">
    <xs:annotation>
      <xs:documentation>Plain text that is not blank, in the language of xml:lang or else of the document.</xs:documentation>
    </xs:annotation>
    <xs:simpleContent>
      <xs:extension base="Label">
        <xs:attribute ref="xml:lang"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:simpleType name="Label">
    <xs:annotation>
      <xs:documentation>Text that is not blank. White space at its ends and runs of it inside do not count.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:token">
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Identifier">
    <xs:annotation>
      <xs:documentation>A name that lasts: a letter, then letters and digits in groups joined by hyphen or point, 64 characters
        at most: r-0001, s-fordon, FOR-02.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:token">
      <xs:maxLength value="64"/>
      <xs:pattern value="[A-Za-z][A-Za-z0-9]*([\-.][A-Za-z0-9]+)*"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Number">
    <xs:annotation>
      <xs:documentation>A number of a section or requirement: 4, 4.2, 4.2.10, 4.2b, and in an annex B.3.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:token">
      <xs:pattern value="([0-9]+|[A-Z])(\.[0-9]+)*[a-z]?"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Level">
    <xs:annotation>
      <xs:documentation>How binding a requirement is.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:token">
      <xs:enumeration value="ska">
        <xs:annotation>
          <xs:documentation>Mandatory: a bid that does not meet it is rejected.</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="bor">
        <xs:annotation>
          <xs:documentation>A wish.</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="mervarde">
        <xs:annotation>
          <xs:documentation>Added value, scored in the evaluation.</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="upplysning">
        <xs:annotation>
          <xs:documentation>Information: a fact that binds no one.</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Operator">
    <xs:annotation>
      <xs:documentation>eq equal, ne not equal, lt less than, le at most, gt more than, ge at least, in one of.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:token">
      <xs:enumeration value="eq"/>
      <xs:enumeration value="ne"/>
      <xs:enumeration value="lt"/>
      <xs:enumeration value="le"/>
      <xs:enumeration value="gt"/>
      <xs:enumeration value="ge"/>
      <xs:enumeration value="in"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Hashes">
    <xs:annotation>
      <xs:documentation>One or more hashes, each an algorithm and a hexadecimal value.</xs:documentation>
    </xs:annotation>
    <xs:restriction>
      <xs:simpleType>
        <xs:list>
          <xs:simpleType>
            <xs:restriction base="xs:token">
              <xs:pattern value="[a-z0-9]+:[0-9a-f]+"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:list>
      </xs:simpleType>
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>
</xs:schema>
"""#
}
