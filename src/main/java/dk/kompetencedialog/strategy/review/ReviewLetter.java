package dk.kompetencedialog.strategy.review;

import dk.kompetencedialog.account.Address;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.mail.Intent;
import dk.kompetencedialog.platform.mail.Letter;
import dk.kompetencedialog.platform.mail.Letters;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.strategy.text.Strategies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a member of a council when it is to look at its strategy again, as the day stands when the letter is sent. */
@Component
class ReviewLetter implements Letters {
    static final String KIND = "strategy-review";

    private final Transactions transactions;
    private final JdbcClient sql;
    private final Reviewed reviewed;
    private final Address address;
    private final Messages messages;

    ReviewLetter(Transactions transactions, JdbcClient sql, Reviewed reviewed, Address address, Messages messages) {
        this.transactions = transactions;
        this.sql = sql;
        this.reviewed = reviewed;
        this.address = address;
        this.messages = messages;
    }

    /** What is looked at, and when. */
    @Component
    record Reviewed(Strategies strategies, Reviews reviews, Clock clock) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(Intent intent) {
        var room = new Room(intent.workplace(), Objects.requireNonNull(intent.about()));
        return transactions.snapshot(
                intent.workplace(),
                () -> reviewed.reviews
                        .of(room)
                        .filter(day -> holds(room))
                        .flatMap(day -> mail(intent).map(mail -> letter(room, day, mail, intent))));
    }

    /** Whether another text has not taken its place meanwhile. */
    private boolean holds(Room room) {
        return sql.sql("select count(*) from holding(?) where strategy_id = ?")
                        .params(Dates.today(reviewed.clock.instant()), room.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Optional<String> mail(Intent intent) {
        return sql.sql("select mail from person where workplace_id = ? and id = ? and mail is not null")
                .params(intent.workplace(), Objects.requireNonNull(intent.person()))
                .query(String.class)
                .optional();
    }

    private Letter letter(Room room, LocalDate day, String mail, Intent intent) {
        var t = messages.in(intent.language());
        var title = reviewed.strategies.in(room).title();
        var on = t.day(day.atStartOfDay(Reviews.HERE).toInstant());
        return new Letter(
                intent.language(),
                mail,
                t.get("review.letter.subject", title, on),
                List.of(t.get("review.letter.first", title, on), t.get("review.letter.second")),
                address.of("/strategies/" + room.id()),
                t.get("review.letter.go"),
                List.of(t.get("review.letter.why")));
    }
}
