package dk.kompetencedialog.account;

import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.web.Theme;

/**
 * What a join page says of the workshop that it leads into.
 *
 * @param theme the colours of the workshop's pages
 * @param workplace the name of who is responsible
 * @param named whether notes show who wrote them
 * @param closed whether the workshop is over for good
 * @param language the language it is held in
 * @param notice what the workplace tells of who answers for it
 */
public record Welcome(
        Theme theme, String title, String workplace, boolean named, boolean closed, Language language, Notice notice) {
    /**
     * What a workplace tells beside its name; each empty where it tells nothing.
     *
     * @param contact whom to ask about one's own data
     * @param basis its legal basis
     * @param processor who runs the program for it
     */
    public record Notice(String contact, String basis, String processor) {
        public static final Notice NONE = new Notice("", "", "");
    }
}
