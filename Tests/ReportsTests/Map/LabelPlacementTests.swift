import Testing

@testable import Reports

@Suite("Placing labels")
struct LabelPlacementTests {
  @Test("no label covers another or leaves the map, and the first comes first")
  func apart() {
    var labels = LabelPlacement(width: 200, height: 100)
    var boxes: [LabelPlacement.Box] = []
    for _ in 0..<12 {
      guard let spot = labels.place(textWidth: 50, size: 10, beside: (100, 50), distance: 6) else { continue }
      boxes.append(LabelPlacement.Box(x: spot.x, y: spot.y - 10, width: 50, height: 12))
    }
    #expect(boxes.count >= 4 && boxes.count < 12)
    #expect(boxes.first?.x == 106)
    for (place, box) in boxes.enumerated() {
      #expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 200 && box.y + box.height <= 100)
      for other in boxes[(place + 1)...] { #expect(!box.meets(other)) }
    }
  }

  @Test("what is blocked stays free")
  func blocked() {
    var labels = LabelPlacement(width: 200, height: 100)
    labels.block(LabelPlacement.Box(x: 0, y: 0, width: 200, height: 100))
    #expect(labels.place(textWidth: 20, size: 10, beside: (100, 50), distance: 6) == nil)
  }
}
