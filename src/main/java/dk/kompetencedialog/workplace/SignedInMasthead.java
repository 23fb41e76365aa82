package dk.kompetencedialog.workplace;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Viewer;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Masthead;
import dk.kompetencedialog.platform.web.Mastheads;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bar for somebody who has signed in: their workplaces, and the way out. */
@Component
class SignedInMasthead implements Mastheads {
    private static final String OWN = "/account";
    private static final String SIGN_OUT = "/sign-out";

    private final Workplaces workplaces;

    SignedInMasthead(Workplaces workplaces) {
        this.workplaces = workplaces;
    }

    @Override
    public Masthead of(HttpServletRequest request, Texts t) {
        return Viewer.signedIn() instanceof Member member ? of(member, request, t) : Masthead.NOBODY;
    }

    private Masthead of(Member member, HttpServletRequest request, Texts t) {
        var mine = workplaces.belongings(member);
        return switch (mine.size()) {
            case 0 -> new Masthead(List.of(), "", OWN, SIGN_OUT);
            case 1 ->
                new Masthead(
                        List.of(home(mine.getFirst(), request, t)),
                        mine.getFirst().workplace().name(),
                        OWN,
                        SIGN_OUT);
            default ->
                new Masthead(List.of(place("/workplaces", t.get("workplace.all.title"), request)), "", OWN, SIGN_OUT);
        };
    }

    private static Masthead.Place home(Workplaces.Belonging mine, HttpServletRequest request, Texts t) {
        return place(mine.home(), t.get("workplace.home.place"), request);
    }

    private static Masthead.Place place(String href, String text, HttpServletRequest request) {
        return new Masthead.Place(href, text, request.getRequestURI().equals(href));
    }
}
