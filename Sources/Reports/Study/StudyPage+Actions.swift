import Findings
import Quantities
import Studies

/// What can be done about the blocks that no battery carries, and what stands in the way: both in short, with links to the whole.
extension StudyPage {
  var answers: Piece {
    tag("div", ["class": "columns"]) {
      tag("section") {
        tag("h3", text: say("Vad som kan göras", "What can be done"))
        tag("ul", ["class": "plainlist"]) {
          for action in actions {
            tag("li") {
              tag("strong", text: action.name + ". ")
              action.text
              " "
              tag("a", ["href": "#\(action.anchor)"], text: action.link)
            }
          }
        }
      }
      tag("section") {
        tag("h3", text: say("Vad som står i vägen", "What stands in the way"))
        obstaclesInShort
      }
    }
  }

  private typealias Action = (name: String, text: String, anchor: String, link: String)

  private var actions: [Action] {
    let short = result.blocks.filter { !$0.isFeasible }
    let blocks = say("Omlopp för omlopp", "Block by block")
    let measures = RepairKind.allCases.compactMap { kind -> Action? in
      let count = short.filter { $0.repairs.contains { RepairKind($0) == kind } }.count
      return count == 0
        ? nil : (words.title(kind), words.effect(kind, count, of: short.count), "blocks", blocks)
    }
    return measures + managedCharging + draftAction + assumptionAction
  }

  private var managedCharging: [Action] {
    guard let place = highestPeak, place.managedPeak < place.unmanagedPeak else { return [] }
    let scope = FindingScope.place(place.name)
    let managed = figures.text("depot.peak.managed", scope, else: place.managedPeak)
    let unmanaged = figures.text("depot.peak.unmanaged", scope, else: place.unmanagedPeak)
    return [
      (
        say("Styr laddningen", "Manage the charging"),
        say(
          "Effekttoppen vid \(place.name) blir då \(managed) i stället för \(unmanaged).",
          "The peak at \(place.name) is then \(managed) instead of \(unmanaged)."), "places",
        say("Plats för plats", "Place by place")
      )
    ]
  }

  private var draftAction: [Action] {
    let count = requirementCount
    guard count > 0 else { return [] }
    return [
      (
        say("Granska kravutkastet", "Review the draft"),
        words.count(count, ("krav", "krav"), ("requirement", "requirements"))
          + say(", vart och ett med de värden som det vilar på.", ", each with the figures that it rests on."),
        "requirements", say("Kraven", "The requirements")
      )
    ]
  }

  private var assumptionAction: [Action] {
    let count = result.assumptions.count(where: \.isAssumption)
    guard count > 0 else { return [] }
    let values = words.count(count, ("värde", "värden"), ("value", "values"))
    return [
      (
        say("Mät det som antas", "Measure what is assumed"),
        say("\(values) har ingen mätt här.", "Nobody measured \(values) here."), "assumptions",
        say("Antagandena", "The assumptions")
      )
    ]
  }

  /// Each kind of obstacle with how many there are of it, and the first of the gravest kind.
  private var obstaclesInShort: [Piece] {
    let kinds = obstacleKinds
    guard let gravest = kinds.first?.obstacles.first else {
      return [
        tag(
          "p",
          text: say(
            "Inget hinder har hittats med studiens antaganden.", "No obstacle was found under the study’s assumptions.")
        )
      ]
    }
    return [
      tag("ul", ["class": "plainlist"]) {
        for kind in kinds {
          tag("li") {
            tag("a", ["href": "#\(anchor(ofObstacle: kind.code))"], text: words.obstacle(kind.code))
            ": " + style.format(kind.obstacles.count)
          }
        }
      },
      tag(
        "p", ["class": "small"], text: say("Till exempel: ", "For instance: ") + say(gravest.swedish, gravest.english)),
    ]
  }
}

/// A kind of measure.
enum RepairKind: CaseIterable {
  case split, charge, fuel, otherDrive

  init(_ repair: Repair) {
    switch repair {
    case .split: self = .split
    case .chargeAtTerminal: self = .charge
    case .fuelHeater: self = .fuel
    case .otherDrive: self = .otherDrive
    }
  }
}

extension ReportWords {
  /// What a kind of measure is called.
  func title(_ kind: RepairKind) -> String {
    switch kind {
    case .split: say("Dela omlopp", "Split blocks")
    case .charge: say("Ladda på dagen", "Charge by day")
    case .fuel: say("Värm med bränsle kalla dygn", "Heat with fuel on cold days")
    case .otherDrive: say("Behåll annat drivmedel", "Keep another drive")
    }
  }

  /// What a kind of measure does for some of the blocks that the battery does not carry.
  func effect(_ kind: RepairKind, _ count: Int, of all: Int) -> String {
    let some = say("\(style.format(count)) av \(style.format(all))", "\(style.format(count)) of \(style.format(all))")
    return switch kind {
    case .split:
      say(
        "\(some) omlopp som batteriet inte räcker till kan delas så att varje del klaras av en egen buss.",
        "\(some) blocks that the battery does not carry can be split so that each part is run by a bus of its own.")
    case .charge:
      say(
        "\(some) klaras då med en laddare vid en ändhållplats och de reglertider som finns, prövat tur för tur.",
        "\(some) can then be run with a charger at one terminal and the layovers that there are, tried trip by trip.")
    case .fuel:
      say("\(some) klaras då på det största batteriet.", "\(some) can then be run on the largest battery.")
    case .otherDrive:
      say("För \(some) hjälper ingen av åtgärderna.", "For \(some) none of the measures helps.")
    }
  }
}
