// Carried from climate/froson-2024-01-05.csv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `climate/froson-2024-01-05.csv`.
enum CarriedFrosonDesignDay {
  static let text: StaticString = #"""
# Östersund-Frösön Flygplats (134110), air temperature on the hour, 2024-01-05. Source: SMHI, CC BY 4.0.
# Local time is UTC+1; 24 is midnight at the end of the day.
utc_hour,local_hour,celsius
0,1,-22.6
1,2,-24.9
2,3,-26.2
3,4,-25.6
4,5,-26.8
5,6,-26.6
6,7,-27.5
7,8,-26.4
8,9,-27.1
9,10,-28.6
10,11,-26.4
11,12,-26.5
12,13,-26.0
13,14,-24.3
14,15,-24.3
15,16,-23.2
16,17,-21.8
17,18,-21.4
18,19,-20.6
19,20,-19.9
20,21,-18.5
21,22,-18.2
22,23,-17.7
23,24,-17.0
"""#
}
