// Carried from tenders/schema/xml.xsd by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `tenders/schema/xml.xsd`.
enum CarriedXMLNamespaceSchema {
  static let text: StaticString = #"""
<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xs:annotation>
    <xs:documentation>The one attribute of the xml namespace that requirement drafts use.</xs:documentation>
  </xs:annotation>
  <xs:attribute name="lang">
    <xs:annotation>
      <xs:documentation>The language of an element's text: an ISO 639 code, with an ISO 3166 country code where it matters.
        Holds for everything inside until another xml:lang says otherwise. Examples: sv, en, sma, sv-FI.</xs:documentation>
    </xs:annotation>
    <xs:simpleType>
      <xs:restriction base="xs:language">
        <xs:pattern value="[a-z]{2,3}(-[A-Z]{2})?"/>
      </xs:restriction>
    </xs:simpleType>
  </xs:attribute>
</xs:schema>
"""#
}
