package dk.kompetencedialog.account.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import java.util.List;
import java.util.UUID;

/**
 * Where somebody sees in which browsers they are signed in and which rooms they hold a seat in, and ends both.
 *
 * @param said what has just been done, empty when nothing was
 */
public record AccountPage(List<Browser> browsers, List<Room> rooms, Keys keys, String said) implements Page {
    public AccountPage {
        browsers = List.copyOf(browsers);
        rooms = List.copyOf(rooms);
    }

    /**
     * One browser.
     *
     * @param device like {@code Firefox on Windows}
     * @param when since when, and when it was last used, in words
     * @param here whether it is the one that shows the page
     */
    public record Browser(UUID handle, String device, String when, boolean here) {}

    /**
     * The passkeys.
     *
     * @param mayAdd whether the sign-in proves enough to add one
     * @param why the key of the text that says why none may be added
     * @param device what a new one would be called
     */
    public record Keys(List<Key> all, boolean mayAdd, String why, String device) {
        public Keys {
            all = List.copyOf(all);
        }
    }

    /**
     * One passkey.
     *
     * @param when when it was added and last used, in words
     */
    public record Key(UUID id, String label, String when) {}

    /** A room by its title. */
    public record Room(UUID id, String title) {}

    public boolean elsewhere() {
        return browsers.stream().anyMatch(each -> !each.here());
    }

    @Override
    public List<String> modules() {
        return keys.mayAdd() ? List.of("js/passkey.js") : List.of();
    }

    @Override
    public String template() {
        return "account/account";
    }

    @Override
    public String title(Texts t) {
        return t.get("account.own.title");
    }
}
