/// Two texts as one, word by word: what stayed, what went, what came.
struct Redline {
  enum Piece: Equatable {
    case same(String)
    case gone(String)
    case come(String)
  }

  /// The pieces in order; neighbours of one sort are joined.
  let pieces: [Piece]

  /// Longer texts are not compared word by word: the table of common words would be larger than the page is worth.
  private static let limit = 1500

  init(_ old: String, _ new: String) {
    let left = old.split(separator: " ").map(String.init)
    let right = new.split(separator: " ").map(String.init)
    guard left.count <= Self.limit, right.count <= Self.limit else {
      pieces = old == new ? [.same(new)] : [.gone(old), .come(new)]
      return
    }
    // Longest common subsequence, from the end.
    let width = right.count + 1
    var lengths = [Int32](repeating: 0, count: (left.count + 1) * width)
    for row in left.indices.reversed() {
      for column in right.indices.reversed() {
        lengths[row * width + column] =
          left[row] == right[column]
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var pieces: [Piece] = []
    var (row, column) = (0, 0)
    while row < left.count || column < right.count {
      if row < left.count, column < right.count, left[row] == right[column] {
        Self.add(.same(left[row]), to: &pieces)
        row += 1
        column += 1
      } else if row < left.count,
        column == right.count || lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]
      {
        Self.add(.gone(left[row]), to: &pieces)
        row += 1
      } else {
        Self.add(.come(right[column]), to: &pieces)
        column += 1
      }
    }
    self.pieces = pieces
  }

  private static func add(_ piece: Piece, to pieces: inout [Piece]) {
    switch (pieces.last, piece) {
    case (.same(let text)?, .same(let word)): pieces[pieces.count - 1] = .same(text + " " + word)
    case (.gone(let text)?, .gone(let word)): pieces[pieces.count - 1] = .gone(text + " " + word)
    case (.come(let text)?, .come(let word)): pieces[pieces.count - 1] = .come(text + " " + word)
    default: pieces.append(piece)
    }
  }
}
