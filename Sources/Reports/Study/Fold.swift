/// Something that a page holds folded away until a reader opens it: its summary says what and how much lies in it. Links into a fold open
/// it, without a script, as HTML's algorithm for revealing ancestors has it.
enum Fold {
  /// What paper shows of it.
  enum Paper: String {
    /// All of it.
    case unfolded = "fold"
    /// The summary alone: long lists that also stand in a file, which the summary names.
    case summary = "fold brief"
  }

  static func piece(
    _ summary: String, isOpen: Bool = false, paper: Paper = .unfolded, @PieceBuilder parts: () -> [Piece]
  ) -> Piece {
    .element(
      name: "details", attributes: [("class", paper.rawValue)] + (isOpen ? [("open", "open")] : []),
      parts: [tag("summary", text: summary)] + parts())
  }
}
