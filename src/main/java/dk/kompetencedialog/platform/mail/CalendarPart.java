package dk.kompetencedialog.platform.mail;

/**
 * What a letter says to a calendar (RFC 5545).
 *
 * @param method {@code REQUEST} or {@code CANCEL}
 * @param text the whole file
 */
public record CalendarPart(String method, String text) {}
