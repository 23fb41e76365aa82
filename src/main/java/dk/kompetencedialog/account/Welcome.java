package dk.kompetencedialog.account;

import dk.kompetencedialog.platform.text.Language;

/**
 * What a join page says of the workshop that it leads into.
 *
 * @param workplace the name of who is responsible
 * @param named whether notes show who wrote them
 * @param closed whether the workshop is over for good
 * @param language the language it is held in
 */
public record Welcome(String title, String workplace, boolean named, boolean closed, Language language) {}
