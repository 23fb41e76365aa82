package dk.kompetencedialog.account.signin.session;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Seating;
import dk.kompetencedialog.account.Viewer;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.platform.data.Transactions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Where members are signed in. A sign-in ends after {@code spring.session.timeout} without a page, after {@link #LONGEST} in any
 * case, and when its owner says so, from whatever browser. The lead of a room is no part of it: that is a seat, which knows by which sign-in it was taken.
 */
@Component
public class OwnSessions {
    /** From Monday to Monday: nobody has to prove who they are twice in a week of workshops. */
    static final Duration LONGEST = Duration.ofDays(7);

    private static final String BEGAN = "kd.began";
    private static final String DEVICE = "kd.device";

    /** The workplace and the sign-in stand in the name, so that all that one vouches for are found, and what was taken by them. */
    private static final String ONLY = "kd.only.";

    private final FindByIndexNameSessionRepository<? extends Session> kept;
    private final Audit audit;
    private final JdbcClient sql;
    private final Transactions transactions;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    OwnSessions(
            FindByIndexNameSessionRepository<? extends Session> kept,
            Audit audit,
            JdbcClient sql,
            Transactions transactions,
            Clock clock) {
        this.kept = kept;
        this.audit = audit;
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Begins a session of its own: what the browser had before it proved who it is, is left behind. */
    public void begin(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) before.invalidate();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        mark(request.getSession(), request);
        if (!(Viewer.of(who) instanceof Member member)) return;
        if (member.only() != null)
            request.getSession()
                    .setAttribute(
                            vouchedBy(member.only()) + request.getSession().getAttribute(Seating.SIGN_IN), true);
        audit.everywhere(member, AuditKind.SIGNED_IN);
    }

    private void mark(HttpSession session, HttpServletRequest request) {
        session.setAttribute(BEGAN, clock.instant());
        session.setAttribute(Seating.SIGN_IN, UUID.randomUUID());
        session.setAttribute(DEVICE, Device.of(request));
    }

    /** Whether the session has lasted as long as one may. */
    boolean isOver(HttpSession session) {
        return session.getAttribute(BEGAN) instanceof Instant began
                && !clock.instant().isBefore(began.plus(LONGEST));
    }

    /** The member's, the latest used first. */
    public List<SignIn> of(Member member, @Nullable HttpSession here) {
        return all(member)
                .flatMap(session -> read(session, here).stream())
                .sorted(Comparator.comparing(SignIn::here)
                        .thenComparing(SignIn::used)
                        .reversed())
                .toList();
    }

    /** Ends one of the member's; that there is none such, is as well. */
    public void end(Member member, UUID handle) {
        end(member, all(member).filter(session -> handle.equals(session.getAttribute(Seating.SIGN_IN))));
    }

    /** Ends all of the member's but this one. */
    public void endOthers(Member member, HttpSession here) {
        end(member, all(member).filter(session -> !session.getId().equals(here.getId())));
    }

    /** Ends all of the account's, unwritten: what ends them is. Not inside a transaction. */
    public void endAll(UUID account) {
        kept.findByPrincipalName(account.toString()).keySet().forEach(kept::deleteById);
    }

    private void end(Member member, Stream<? extends Session> several) {
        var ids = several.map(Session::getId).toList();
        if (!ids.isEmpty()) audit.everywhere(member, AuditKind.SIGN_INS_ENDED);
        ids.forEach(kept::deleteById);
    }

    /** Ends whatever the workplace's own login has opened, whosever it is; the handles of what was ended. Not inside a transaction. */
    public Set<UUID> endVouchedFor(UUID workplaceId) {
        return transactions.outside(() -> sql.sql("""
                        delete from spring_session s using spring_session_attributes a
                        where a.session_primary_id = s.primary_id and starts_with(a.attribute_name, :by)
                        returning substr(a.attribute_name, char_length(:by) + 1)
                        """)
                .param("by", vouchedBy(workplaceId))
                .query((row, at) -> UUID.fromString(row.getString(1)))
                .set());
    }

    private static String vouchedBy(UUID workplaceId) {
        return ONLY + workplaceId + ".";
    }

    /** Whoever one workplace vouches for sees what it vouched for, and no more. */
    private Stream<? extends Session> all(Member member) {
        return kept.findByPrincipalName(member.accountId().toString()).values().stream()
                .filter(session -> member.only() == null
                        || session.getAttributeNames().stream()
                                .anyMatch(name -> name.startsWith(vouchedBy(member.only()))));
    }

    private Optional<SignIn> read(Session session, @Nullable HttpSession here) {
        Instant began = session.getAttribute(BEGAN);
        UUID handle = session.getAttribute(Seating.SIGN_IN);
        Device device = session.getAttribute(DEVICE);
        if (session.isExpired() || began == null || handle == null || device == null) return Optional.empty();
        boolean same = here != null && here.getId().equals(session.getId());
        return Optional.of(new SignIn(handle, device, began, session.getLastAccessedTime(), same));
    }
}
