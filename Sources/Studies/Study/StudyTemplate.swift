public import Archives

/// The study that `elbuss init` writes: every key with its default and what it means, from `reports/template/study.yml`.
public enum StudyTemplate {
  /// The text of the file.
  public static var text: String { CarriedStudyTemplate.text.description }

  /// Writes the template as `study.yml` into a folder, which is made where it is missing, and answers with the path.
  ///
  /// - Throws: `ArchiveError` where a study stands there already or the folder cannot be written.
  public static func write(into folder: String) throws(ArchiveError) -> String {
    let path = (folder.hasSuffix("/") ? String(folder.dropLast()) : folder) + "/study.yml"
    try writeNewFile(Array(text.utf8), to: path)
    return path
  }
}
