"""Which day types run on which dates. As in Swedish feeds, dates are listed one by one."""

import datetime


def list_dates(days):
    period = next(row for row in days if row.effect == "period")
    return [period.first + datetime.timedelta(n) for n in range((period.last - period.first).days + 1)]


def day_types_of(date, days):
    """The set of day-type codes that run on a date."""
    effects = {row.effect for row in days if row.covers(date)}
    weekday = date.weekday()
    if "as_sunday" in effects or (weekday == 6 and "as_saturday" not in effects):
        kind = "sunday"
    elif "as_saturday" in effects or weekday == 5:
        kind = "saturday"
    else:
        kind = "weekday"

    codes = {"daily", kind}
    if kind == "weekday":
        codes.add("no_school" if "no_school" in effects else "school")
        if "summer" not in effects:
            codes.add("winter")
        if weekday == 4:
            codes.add("friday")
    else:
        codes.add("weekend")
    if kind == "sunday" or "friday" in codes:
        codes.add("fri_sun")
    # The night belongs to the service day before midnight: 25:15 on Friday is 01:15 on Saturday.
    if weekday in (4, 5):
        codes.add("night")
    if "ski" in effects:
        codes.add("ski")
        if kind != "weekday":
            codes.add("ski_weekend")
    return codes


def dates_by_type(sources):
    dates = {code: [] for code in sources.day_types}
    for date in list_dates(sources.days):
        for code in sorted(day_types_of(date, sources.days)):
            dates[code].append(date)
    return dates
