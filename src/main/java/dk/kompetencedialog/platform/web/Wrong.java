package dk.kompetencedialog.platform.web;

/**
 * Something that is wrong in a form, for the summary on top of it.
 *
 * @param field the id of the field, to go there
 */
public record Wrong(String field, String sentence) {}
