package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Address;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.mail.Intent;
import dk.kompetencedialog.platform.mail.Letter;
import dk.kompetencedialog.platform.mail.Letters;
import dk.kompetencedialog.platform.text.Messages;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The mail with a link that signs one in. */
@Component
class SignInLetter implements Letters {
    static final String KIND = "sign-in";

    private final Transactions transactions;
    private final Persons persons;
    private final SignInLinks links;
    private final Address address;
    private final Messages messages;

    SignInLetter(Transactions transactions, Persons persons, SignInLinks links, Address address, Messages messages) {
        this.transactions = transactions;
        this.persons = persons;
        this.links = links;
        this.address = address;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(Intent intent) {
        return transactions
                .snapshot(intent.workplace(), () -> persons.mailOf(intent.workplace(), intent.whom()))
                .map(mail -> letter(mail, intent));
    }

    private Letter letter(String mail, Intent intent) {
        var t = messages.in(intent.language());
        return new Letter(
                intent.language(),
                mail,
                t.get("account.letter.subject"),
                List.of(t.get("account.letter.text")),
                address.of("/sign-in/" + links.forMail(mail).reveal()),
                t.get("account.signIn.go"),
                List.of(t.get("account.letter.after"), t.get("account.letter.notYou")));
    }
}
