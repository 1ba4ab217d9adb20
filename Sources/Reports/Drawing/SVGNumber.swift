/// Numbers of a drawing: two decimals at most, no exponent, no needless zeros, so that equal drawings are equal bytes.
func svg(_ value: Double) -> String {
  guard value.isFinite, value.magnitude < 1e9 else { return "0" }
  let hundredths = Int((value * 100).rounded())
  let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
  var text = hundredths < 0 ? "-\(whole)" : "\(whole)"
  if rest > 0 {
    text += rest < 10 ? ".0\(rest)" : ".\(rest)"
    if text.hasSuffix("0") { text.removeLast() }
  }
  return text
}
