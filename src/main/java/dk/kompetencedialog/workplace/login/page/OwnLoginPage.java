package dk.kompetencedialog.workplace.login.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The workplace's own login.
 *
 * @param begun what there is of it; empty before it has a name
 * @param shortName the name as it was written
 * @param domains of the mails that who asks has proved
 * @param said what has just been done, empty when nothing was
 */
public record OwnLoginPage(
        Workplace workplace,
        Optional<Begun> begun,
        String shortName,
        OwnLoginForm form,
        List<String> domains,
        String said)
        implements Page {
    public OwnLoginPage {
        domains = List.copyOf(domains);
    }

    /**
     * What there is of it.
     *
     * @param back the address that the provider is told
     * @param front the address for the intranet
     * @param set whether the provider has answered
     * @param domain the mails that it is offered to end so; empty = it is offered to none
     */
    public record Begun(String back, String front, boolean set, boolean open, String domain) {}

    /** The same, with what has just been done. */
    public OwnLoginPage saying(String done) {
        return new OwnLoginPage(workplace, begun, shortName, form, domains, done);
    }

    /** The domains it can be offered to, the one it is among them. */
    public List<String> choices() {
        var now = begun.map(Begun::domain).filter(each -> !each.isEmpty()).stream();
        return Stream.concat(now, domains.stream()).distinct().toList();
    }

    @Override
    public List<String> modules() {
        return List.of("js/copy.js");
    }

    @Override
    public String template() {
        return "workplace/login/own-login";
    }

    @Override
    public String title(Texts t) {
        return t.get("workplace.ownLogin.title");
    }

    @Override
    public int status() {
        return form.field().isEmpty() ? 200 : 422;
    }
}
