package dk.kompetencedialog.platform.mail;

import dk.kompetencedialog.platform.text.Language;
import java.util.UUID;

/**
 * That somebody is to have a mail.
 *
 * @param person of the workplace
 * @param kind which {@link Letters} writes it
 */
public record Intent(UUID workplace, UUID person, String kind, Language language) {}
