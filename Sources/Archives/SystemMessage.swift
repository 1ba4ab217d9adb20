import Glibc

/// The operating system's refusal in words with the remedy, independent of locale (`strerror` is not).
func systemMessage(_ code: Int32) -> String {
  switch code {
  case EACCES, EPERM: "permission denied; ask its owner for access or choose another place"
  case ENOENT: "a folder on the way to it does not exist; make it first or check the path"
  case ENOTDIR: "a part of the path is a file, not a folder; check the path"
  case EISDIR: "it is a folder; name a file"
  case ENOSPC, EDQUOT: "the disk is full; free some space or choose another place"
  case EROFS: "the disk is read-only; choose another place"
  case ENAMETOOLONG: "the name is too long; choose a shorter one"
  case ELOOP: "its links go round in a circle; name the file itself"
  case EMFILE, ENFILE: "too many files are open; close other programs and try again"
  case ENOMEM: "there is not enough memory; close other programs and try again"
  case EIO: "the disk or network gave an error; check it and try again"
  case EXDEV: "the place lies on another disk than its folder; choose another place"
  case EBUSY: "it is in use by the system; choose another place"
  default: "system error \(code); check the path and the disk"
  }
}
