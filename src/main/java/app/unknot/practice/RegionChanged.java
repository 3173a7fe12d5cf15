package app.unknot.practice;

/** The practice's locale or time zone is another one from now on. */
record RegionChanged(PracticeRegion region) {}
