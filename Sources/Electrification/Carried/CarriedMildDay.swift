// Carried from climate/mild-day.csv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `climate/mild-day.csv`.
enum CarriedMildDay {
  static let text: StaticString = #"""
# A mild day in May: mean 7.6 °C (Frösön 1991-2020, unverified) and a swing of 4 K with its low at 04. Synthetic.
# Local summer time is UTC+2; 24 is midnight at the end of the day.
utc_hour,local_hour,celsius
23,1,4.8
0,2,4.1
1,3,3.7
2,4,3.6
3,5,3.7
4,6,4.1
5,7,4.8
6,8,5.6
7,9,6.6
8,10,7.6
9,11,8.6
10,12,9.6
11,13,10.4
12,14,11.1
13,15,11.5
14,16,11.6
15,17,11.5
16,18,11.1
17,19,10.4
18,20,9.6
19,21,8.6
20,22,7.6
21,23,6.6
22,24,5.6
"""#
}
