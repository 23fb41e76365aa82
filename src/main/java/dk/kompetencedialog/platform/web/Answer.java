package dk.kompetencedialog.platform.web;

/** What a handler can answer with; returned as such where a handler has more than one way out. */
public sealed interface Answer permits Fragment, SeeOther, Problem {}
