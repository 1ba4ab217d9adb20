import Tenders

/// Drafts made at random, and changed at random, from a seed.
struct RandomDrafts {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func number(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 16) % bound
  }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[number(items.count)] }

  private static let words =
    "buss depå laddare förare kupé värmare batteri linje tur omlopp effekt tidtabell resenär plats dörr golv ramp spegel skylt kamera larm"
    .split(separator: " ").map(String.init)
  private static let limits: [(String, String)] = [
    ("range.winter", "km"), ("depot.power.cap", "kW"), ("bays", "1"), ("charger.availability", "%"),
    ("consumption.winter", "kWh/km"),
  ]

  mutating func requirement(_ uid: String, _ number: Int, section: Int) -> Requirement {
    let (name, unit) = pick(Self.limits)
    let value = 10 + self.number(300)
    let words = (0..<(4 + self.number(6))).map { _ in pick(Self.words) }.joined(separator: " ")
    let hasLimit = self.number(4) > 0
    return Requirement(
      uid: uid, number: "\(section).\(number)", kind: pick(["fordon", "depa"]), level: pick([.ska, .bor, .upplysning]),
      texts: [
        LocalizedText("sv", "\(uid) ska \(words)\(hasLimit ? " minst \(value) \(unit == "1" ? "st" : unit)" : "").")
      ],
      parameters: hasLimit
        ? [
          DraftParameter(
            name, pick([.ge, .le]), String(value), unit: unit, condition: self.number(3) == 0 ? "-25 Cel" : nil)
        ] : [],
      evidence: self.number(3) == 0
        ? [DraftEvidence("block.longest", value: String(self.number(300)), unit: "km")] : [],
      verifications: self.number(2) > 0 ? [LocalizedText("sv", "Prov \(self.number(5)).")] : [],
      sources: self.number(3) == 0 ? [LocalizedText("sv", "CAT:\(self.number(9))")] : [])
  }

  mutating func draft(_ count: Int) -> RequirementDraft {
    var sections: [DraftSection] = []
    for section in 1...3 {
      let items = (0..<count).map { place in
        DraftSection.Item.requirement(requirement("r-\(section)-\(place)", place + 1, section: section))
      }
      sections.append(
        DraftSection(
          id: "s-\(section)", number: String(section), headings: [LocalizedText("sv", "Avsnitt \(section)")],
          items: items))
    }
    return Self.draft(sections, version: "1")
  }

  static func draft(_ sections: [DraftSection], version: String) -> RequirementDraft {
    RequirementDraft(
      id: "R", version: version, date: DraftDate("2027-01-01"), status: "utkast", titles: [LocalizedText("sv", "R")],
      sections: sections)
  }

  /// The draft with a few changes of every sort.
  mutating func changed(_ draft: RequirementDraft) -> RequirementDraft {
    var lists = draft.sections.map(\.requirements)
    for _ in 0..<(1 + number(6)) {
      let section = number(lists.count)
      guard !lists[section].isEmpty else { continue }
      let place = number(lists[section].count)
      let requirement = lists[section][place]
      switch number(15) {
      case 0: lists[section].remove(at: place)
      case 1: lists[section].insert(self.requirement("n-\(number(1000))", 90 + number(9), section: 9), at: place)
      case 2: lists[section][place] = requirement.with(uid: "u-\(number(1000))")
      case 3: lists[section][place] = requirement.with(level: pick([.ska, .bor]))
      case 4:
        lists[section].remove(at: place)
        lists[number(lists.count)].append(requirement)
      case 5: lists[section][place] = requirement.with(number: "7.\(number(50))")
      case 6:
        lists[section][place] = requirement.with(
          parameters: requirement.parameters.map {
            DraftParameter($0.name, $0.op, String(5 + number(400)), unit: $0.unit, condition: $0.condition)
          })
      case 7:
        lists[section][place] = requirement.with(
          parameters: requirement.parameters.map {
            DraftParameter($0.name, $0.op == .ge ? .le : .ge, $0.value, unit: $0.unit, condition: $0.condition)
          })
      case 8:
        lists[section][place] = requirement.with(
          parameters: requirement.parameters.map {
            DraftParameter($0.name, $0.op, $0.value, unit: $0.unit, condition: $0.condition == nil ? "-30 Cel" : nil)
          })
      case 9:
        // The same value in another unit or another writing.
        lists[section][place] = requirement.with(
          parameters: requirement.parameters.map {
            $0.unit == "km"
              ? DraftParameter($0.name, $0.op, $0.value + "000", unit: "m", condition: $0.condition)
              : DraftParameter($0.name, $0.op, $0.value + ".0", unit: $0.unit, condition: $0.condition)
          })
      case 10:
        lists[section][place] = requirement.with(evidence: [
          DraftEvidence("block.longest", value: String(number(300)), unit: "km")
        ])
      case 11:
        lists[section][place] = requirement.with(verifications: [LocalizedText("sv", "Besiktning \(number(9)).")])
      case 12:
        // Divided in two: the limit goes along with half of the words.
        let words = (requirement.texts.first?.text ?? "").split(separator: " ").map(String.init)
        let half = words.count / 2
        lists[section][place] = requirement.with(
          texts: [LocalizedText("sv", words[..<half].joined(separator: " "))], parameters: [])
        lists[section].insert(
          requirement.with(
            uid: "d-\(number(1000))", number: "8.\(number(50))",
            texts: [LocalizedText("sv", words[half...].joined(separator: " "))]), at: place + 1)
      case 13 where lists[section].count > place + 1:
        // Two become one.
        let next = lists[section].remove(at: place + 1)
        lists[section][place] = requirement.with(
          texts: [
            LocalizedText("sv", ([requirement, next].compactMap { $0.texts.first?.text }).joined(separator: " "))
          ], parameters: requirement.parameters + next.parameters)
      default:
        lists[section][place] = requirement.with(texts: [
          LocalizedText("sv", (requirement.texts.first?.text ?? "") + " " + pick(Self.words))
        ])
      }
    }
    let renamed = number(6)
    var sections = zip(draft.sections, lists).enumerated().map { place, pair in
      let (section, list) = pair
      return DraftSection(
        id: section.id, number: section.number,
        headings: place == renamed ? [LocalizedText("sv", "Nytt avsnitt")] : section.headings,
        items: list.map { DraftSection.Item.requirement($0) })
    }
    if number(4) == 0 { sections.swapAt(0, sections.count - 1) }
    return Self.draft(sections, version: "2")
  }

  /// The draft with the requirements of each section in another order.
  mutating func shuffled(_ draft: RequirementDraft) -> RequirementDraft {
    var sections: [DraftSection] = []
    for section in draft.sections {
      var items = section.items
      for place in items.indices.reversed() { items.swapAt(place, number(place + 1)) }
      sections.append(
        DraftSection(id: section.id, number: section.number, headings: section.headings, items: items))
    }
    return Self.draft(sections, version: "2")
  }
}

extension Requirement {
  func with(
    uid: String? = nil, number: String? = nil, level: RequirementLevel? = nil, texts: [LocalizedText]? = nil,
    parameters: [DraftParameter]? = nil, evidence: [DraftEvidence]? = nil, verifications: [LocalizedText]? = nil
  ) -> Requirement {
    Requirement(
      uid: uid ?? self.uid, number: number ?? self.number, kind: kind, level: level ?? self.level, lots: lots,
      texts: texts ?? self.texts, parameters: parameters ?? self.parameters,
      evidence: evidence ?? self.evidence, verifications: verifications ?? self.verifications, sources: sources,
      rationales: rationales, notes: notes, predecessors: predecessors)
  }
}
