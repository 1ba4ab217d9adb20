/// All entries of a zip, checked one by one and against each other, before a byte is unpacked.
struct ZipDirectory {
  /// An entry and where its packed bytes are.
  struct Located {
    let member: ZipMember
    let data: Range<Int>
  }

  let members: [Located]

  init(of zip: RawSpan, path: String, limits: ArchiveLimits) throws(ArchiveError) {
    let end = try ZipEnd.locate(in: zip, path: path)
    guard end.entryCount <= limits.entryCount else {
      throw ArchiveError(.tooManyEntries(count: end.entryCount, limit: limits.entryCount), path: path)
    }
    var budget = SizeBudget(limits: limits)
    var register = NameRegister()
    var members: [Located] = []
    var place = end.directory.lowerBound
    while place < end.directory.upperBound {
      guard members.count < end.entryCount else {
        throw ArchiveError(.entryCountDisagrees(declared: end.entryCount), path: path)
      }
      let member = try ZipMember(at: place, before: end.directory.upperBound, in: zip, path: path)
      do throws(ArchiveError.Reason) {
        let data = try ZipLocalHeader.checkedData(of: member, before: end.directory.lowerBound, in: zip)
        if let excess = budget.findExcess(adding: member.size) { throw excess }
        if let bomb = budget.findBomb(size: member.size, packed: member.packedSize) { throw bomb }
        if let clash = register.findClash(adding: member.name) { throw clash }
        members.append(Located(member: member, data: data))
      } catch {
        throw ArchiveError(error, path: path, entry: member.name)
      }
      place = member.end
    }
    guard members.count == end.entryCount else {
      throw ArchiveError(.entryCountDisagrees(declared: end.entryCount), path: path)
    }
    self.members = members
    try checkOverlaps(path: path)
  }

  /// Bytes that belong to two entries let a small file unpack to a huge one (Fifield, "A better zip bomb", 2019 [B]).
  private func checkOverlaps(path: String) throws(ArchiveError) {
    let byPlace = members.sorted { $0.member.headerOffset < $1.member.headerOffset }
    for (earlier, later) in zip(byPlace, byPlace.dropFirst()) where later.member.headerOffset < earlier.data.upperBound
    {
      throw ArchiveError(.overlaps(other: earlier.member.name), path: path, entry: later.member.name)
    }
  }
}
