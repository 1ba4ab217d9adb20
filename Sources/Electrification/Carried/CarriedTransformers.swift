// Carried from parameters/transformers.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `parameters/transformers.tsv`.
enum CarriedTransformers {
  static let text: StaticString = #"""
kva	mark	source
100	B	preferred rating; background knowledge, unverified
200	B	preferred rating; background knowledge, unverified
315	B	preferred rating; background knowledge, unverified
500	B	preferred rating; background knowledge, unverified
800	B	preferred rating; background knowledge, unverified
1000	B	preferred rating; background knowledge, unverified
1250	B	preferred rating; background knowledge, unverified
1600	B	preferred rating; background knowledge, unverified
2000	B	preferred rating; background knowledge, unverified
2500	B	preferred rating; background knowledge, unverified
"""#
}
