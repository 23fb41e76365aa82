package dk.kompetencedialog.wall;

import dk.kompetencedialog.platform.data.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a database says of its own tables, and what docs/row-security.md says of them. */
final class Catalogue implements AutoCloseable {
    private static final Pattern NAMED = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);
    private static final String TABLES = """
            select c.oid::regclass::text from pg_class c
            where c.relkind in ('r', 'p', 'v', 'm', 'f')
              and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
              and c.relnamespace::regnamespace::text not like 'pg_toast%'
            """;
    /** A wall: row security, and a policy that holds reading and writing to the workplace in hand. */
    private static final String WALL = """
            c.relrowsecurity and not c.relforcerowsecurity and exists (
              select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd = '*' and p.polroles = '{0}'
              and pg_get_expr(p.polqual, c.oid) = '(workplace_id = kd.workplace())'
              and pg_get_expr(p.polwithcheck, c.oid) = '(workplace_id = kd.workplace())')
            and (select count(*) from pg_policy p where p.polrelid = c.oid) = 1
            """;

    private final Connection owner;

    /** Reads as the owner, in a transaction that is rolled back at the end. */
    Catalogue(TestDatabase.Access database) throws SQLException {
        owner = database.connectAsOwner();
        owner.setAutoCommit(false);
        run("set local search_path = ''");
    }

    /** Does something to the database, for as long as this catalogue is open. */
    void run(String statement) throws SQLException {
        try (var once = owner.createStatement()) {
            once.execute(statement);
        }
    }

    /** A view that is read as whoever asks: the walls of its tables hold. */
    private static final String WINDOW = "c.relkind = 'v' and c.reloptions @> array['security_invoker=true']";

    /** All tables and views that are not PostgreSQL's own and have no wall round each row. */
    Set<String> open() throws SQLException {
        return ask(TABLES + "and not (" + WALL + ") and (" + WINDOW + ") is not true");
    }

    /** The tables that have one. */
    Set<String> walled() throws SQLException {
        return ask(TABLES + "and " + WALL);
    }

    /** Whether the table holds anything. */
    boolean holds(String table) throws SQLException {
        return !ask("select 'something' from " + table + " limit 1").isEmpty();
    }

    /** Keys between walled tables, or of one, that do not begin with the workplace. */
    Set<String> bareKeys() throws SQLException {
        return ask("""
                select k.conname from pg_constraint k
                join pg_class c on c.oid = k.conrelid and c.relrowsecurity
                left join pg_class f on f.oid = k.confrelid
                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                where k.contype in ('p', 'u', 'f') and (k.contype <> 'f' or f.relrowsecurity) and a.attname <> 'workplace_id'
                """);
    }

    /** Functions that see past the walls. */
    Set<String> definerFunctions() throws SQLException {
        return ask("select proname from pg_proc where pronamespace = 'kd'::regnamespace and prosecdef");
    }

    /** Functions of ours that anybody may call, or that see past the walls along a path that a caller can turn. */
    Set<String> looseFunctions() throws SQLException {
        return ask("""
                select p.proname from pg_proc p
                where p.pronamespace = 'kd'::regnamespace
                  and (has_function_privilege('public', p.oid, 'execute')
                    or p.prosecdef and not coalesce(p.proconfig @> array['search_path=kd, pg_temp'], false))
                """);
    }

    /** The names that docs/row-security.md lists under a heading. */
    static Set<String> listed(String heading) throws IOException {
        var text = Files.readString(Path.of("docs/row-security.md"));
        var section = text.substring(text.indexOf("## " + heading)).split("\n## ", 2)[0];
        return NAMED.matcher(section)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> ask(String question) throws SQLException {
        var names = new TreeSet<String>();
        try (var asked = owner.createStatement();
                var found = asked.executeQuery(question)) {
            while (found.next()) names.add(found.getString(1));
        }
        return names;
    }

    @Override
    public void close() throws SQLException {
        owner.rollback();
        owner.close();
    }
}
