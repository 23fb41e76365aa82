package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.signin.session.Accounts;
import dk.kompetencedialog.platform.StartText;
import dk.kompetencedialog.platform.data.DataFolder;
import dk.kompetencedialog.platform.data.Visit;
import dk.kompetencedialog.platform.start.Command;
import java.net.URI;
import java.time.Clock;

/** Makes a new link for the first administrator, also while the program runs: {@code bin/start --admin-link}. */
public final class AdminLink {
    private AdminLink() {}

    /** Takes no arguments; its settings are the program's. */
    public static void main(String[] args) {
        Command.visit(AdminLink::make);
    }

    private static void make(Visit visit, URI address) {
        Clock clock = Clock.systemUTC();
        SignInLinks links = new SignInLinks(visit.sql(), visit.transactions(), clock);
        new FirstAccount(
                        visit.sql(),
                        visit.transactions(),
                        links,
                        visit.folder(),
                        new Accounts(visit.sql(), visit.transactions(), clock))
                .link(path -> address + path);
        Command.show(visit.folder(), DataFolder.ADMIN_LINK, StartText.of("admin-link"));
    }
}
