package dk.kompetencedialog.platform.web;

/** Go there instead (303), after a form has done its work. */
public record SeeOther(String to) implements Answer {}
