public import Quantities
public import Tenders

/// What `elbuss check --json` prints. Version 1; members may be added, none will change or go within a version.
public enum CheckJSON {
  /// One document for all files, with a line end behind it.
  public static func text(_ files: [(name: String, remarks: [DraftRemark])], in language: Language) -> String {
    JSON.object([
      ("format", .string("elbuss-check")), ("version", .integer(1)),
      (
        "files",
        .array(
          files.map { file in
            .object([
              ("file", .string(file.name)), ("remarks", .array(file.remarks.map { remark($0, language) })),
            ])
          })
      ),
    ]).text
  }

  private static func remark(_ remark: DraftRemark, _ language: Language) -> JSON {
    .object([
      ("rule", .string(remark.rule)), ("severity", .string(remark.severity.rawValue)),
      ("line", remark.line.map { .integer($0) } ?? .null), ("uid", remark.uid.map { .string($0) } ?? .null),
      ("number", remark.number.map { .string($0) } ?? .null), ("message", .string(remark.message(in: language))),
    ])
  }
}
