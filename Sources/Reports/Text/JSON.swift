/// A JSON document whose members keep the order in which they were written, so that equal results are equal bytes.
enum JSON {
  case string(String)
  case integer(Int)
  /// A number by its canonical text, as rounded where it was computed.
  case number(String)
  case boolean(Bool)
  case null
  case array([JSON])
  case object([(String, JSON)])
  /// A document that is written on one line, however much is in it: a record among many.
  indirect case line(JSON)

  /// The text, indented by two spaces, with a line end behind it.
  var text: String {
    var out = ""
    write(to: &out, indent: 0)
    return out + "\n"
  }

  private func write(to out: inout String, indent: Int) {
    switch self {
    case .string(let text): Self.quote(text, to: &out)
    case .integer(let number): out += String(number)
    case .number(let text): out += text
    case .boolean(let value): out += value ? "true" : "false"
    case .null: out += "null"
    case .array(let items): Self.list(items.map { (nil, $0) }, "[", "]", to: &out, indent)
    case .object(let members): Self.list(members.map { ($0.0, $0.1) }, "{", "}", to: &out, indent)
    case .line(let document): document.writeLine(to: &out)
    }
  }

  private func writeLine(to out: inout String) {
    switch self {
    case .array(let items): Self.row(items.map { (nil, $0) }, "[", "]", to: &out)
    case .object(let members): Self.row(members.map { ($0.0, $0.1) }, "{", "}", to: &out)
    case .line(let document): document.writeLine(to: &out)
    case .string, .integer, .number, .boolean, .null: write(to: &out, indent: 0)
    }
  }

  private static func row(_ items: [(String?, JSON)], _ open: String, _ close: String, to out: inout String) {
    out += open
    for (place, item) in items.enumerated() {
      if place > 0 { out += ", " }
      if let name = item.0 {
        quote(name, to: &out)
        out += ": "
      }
      item.1.writeLine(to: &out)
    }
    out += close
  }

  private static func list(
    _ items: [(String?, JSON)], _ open: String, _ close: String, to out: inout String, _ indent: Int
  ) {
    guard !items.isEmpty else {
      out += open + close
      return
    }
    out += open
    let inner = String(repeating: " ", count: indent + 2)
    for (place, item) in items.enumerated() {
      out += (place == 0 ? "\n" : ",\n") + inner
      if let name = item.0 {
        quote(name, to: &out)
        out += ": "
      }
      item.1.write(to: &out, indent: indent + 2)
    }
    out += "\n" + String(repeating: " ", count: indent) + close
  }

  private static func quote(_ text: String, to out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    out += "\""
  }
}
