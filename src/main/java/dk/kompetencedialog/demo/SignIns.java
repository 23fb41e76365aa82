package dk.kompetencedialog.demo;

import dk.kompetencedialog.demo.Visitor.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Signs people in, each in a browser of their own: by the link in their mail, or where no mail can be sent by the one that is handed over to them. */
final class SignIns implements AutoCloseable {
    private static final String LINK = "(/sign-in/[\\w-]{43})";

    private final Home home;
    private final UnaryOperator<String> letters;
    private final Map<String, Visitor> people = new HashMap<>();

    /** {@code letters} waits for the letter that comes to an address, and gives the link's path. */
    SignIns(Home home, UnaryOperator<String> letters) {
        this.home = home;
        this.letters = letters;
    }

    /** Somebody who works there, signed in. */
    Visitor of(String name) {
        return people.computeIfAbsent(name, this::in);
    }

    private Visitor in(String name) {
        var person = home.path() + "/people/" + home.person(name);
        var visitor = new Visitor(home.origin());
        var link = home.host().read(person).contains("/first-link\"")
                ? Sought.required(LINK, home.host().submit(person, person + "/first-link"))
                : mailed(visitor, OrganisationPlay.mail(name));
        visitor.fill(link, link);
        return visitor;
    }

    private String mailed(Visitor visitor, String mail) {
        visitor.submit("/sign-in", "/sign-in", new Field("mail", mail));
        return letters.apply(mail);
    }

    @Override
    public void close() {
        people.values().forEach(Visitor::close);
    }
}
