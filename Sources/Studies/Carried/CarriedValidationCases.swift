// Carried from docs/validation-cases.csv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `docs/validation-cases.csv`.
enum CarriedValidationCases {
  static let text: StaticString = #"""
case,vehicle,bus,place,temperature_c,speed_kmh,measured_kwh_per_km,model_kwh_per_km,source
ZT01,articulated-18m,"articulated (trolley, battery+overhead)",Zürich CH,3.6,15.7,2.0420,1.8738,"ZTBus metaData.csv (Widmer, Ritter, Onder 2023, Sci Data 10:687), copy in GitHub edo-lucio/fcs-2023 data/metaData.csv"
ZT03,articulated-18m,"articulated (trolley, battery+overhead)",Zürich CH,12.6,15.4,1.6260,1.5183,"ZTBus metaData.csv (Widmer, Ritter, Onder 2023, Sci Data 10:687), copy in GitHub edo-lucio/fcs-2023 data/metaData.csv"
ZT05,articulated-18m,"articulated (trolley, battery+overhead)",Zürich CH,22.3,15.2,1.4500,1.3726,"ZTBus metaData.csv (Widmer, Ritter, Onder 2023, Sci Data 10:687), copy in GitHub edo-lucio/fcs-2023 data/metaData.csv"
ZT07,articulated-18m,"articulated (trolley, battery+overhead)",Zürich CH,31.3,15.3,1.6900,1.5773,"ZTBus metaData.csv (Widmer, Ritter, Onder 2023, Sci Data 10:687), copy in GitHub edo-lucio/fcs-2023 data/metaData.csv"
ZT09,articulated-18m,"articulated (trolley, battery+overhead)",Zürich CH,7.3,15.4,1.8740,1.7065,"ZTBus metaData.csv (Widmer, Ritter, Onder 2023, Sci Data 10:687), copy in GitHub edo-lucio/fcs-2023 data/metaData.csv"
ZT11,articulated-18m,"articulated (trolley, battery+overhead)",Zürich CH,17.8,15.3,1.4500,1.3998,"ZTBus metaData.csv (Widmer, Ritter, Onder 2023, Sci Data 10:687), copy in GitHub edo-lucio/fcs-2023 data/metaData.csv"
ZT13,articulated-18m,"articulated (trolley, battery+overhead)",Zürich CH,26.8,15.1,1.5370,1.4756,"ZTBus metaData.csv (Widmer, Ritter, Onder 2023, Sci Data 10:687), copy in GitHub edo-lucio/fcs-2023 data/metaData.csv"
ZS1,articulated-18m,articulated,Zürich CH,19.3,14.1,1.2290,1.2985,"ZTBus sample mission, GitHub edo-lucio/fcs-2023"
ZS2,articulated-18m,articulated,Zürich CH,16,14.5,1.2380,1.3841,"ZTBus sample mission, GitHub edo-lucio/fcs-2023"
SY1,city-12m,"12 m city (Yutong, 18 t weight in paper, 422 kWh)","Sydney AU, Leichhardt",17.6,17.6,1.0600,1.0371,Hendriks et al. 2024 npj Sust. Mobility & Transport 1:10 (PDF in GitHub bsgip/RouteZero)
SY3,city-12m,12 m city (same fleet),Sydney AU,28,17.6,1.1300,1.1040,"Hendriks 2024 Table 1, evaluated by us at T=28"
"""#
}
