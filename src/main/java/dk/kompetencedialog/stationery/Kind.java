package dk.kompetencedialog.stationery;

/** What of its own a workplace's papers may have. */
enum Kind {
    LOGO,
    TEMPLATE
}
