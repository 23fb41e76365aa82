package dk.kompetencedialog.guide;

/** What often goes wrong in a step, and the way out of it. */
public record Pitfall(String sign, String wayOut) {}
