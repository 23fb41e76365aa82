package dk.kompetencedialog.wall;

import dk.kompetencedialog.platform.data.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;

/**
 * All that the programs under test have sent about a workplace, database by database. What goes outside every workplace is left out:
 * it meets the walls of the tables too, or is a library's own.
 */
final class Recording implements QueryExecutionListener, MethodExecutionListener {
    private static final Map<TestDatabase.Access, Recording> ALL = new ConcurrentHashMap<>();
    private static final String STATES_WORKPLACE = "set_config('kd.workplace'";
    private static final Set<String> ENDS = Set.of("commit", "rollback", "close");
    /** How often one wording is kept, each time filled in otherwise: the first and the latest ones, whose rows are of different tests. */
    private static final int EACH = 40;

    private final Map<String, String> workplaces = new ConcurrentHashMap<>();
    private final Map<String, List<Sent>> sent = new ConcurrentHashMap<>();

    /** The recording of one database; there is one, however many programs use it. */
    static Recording of(TestDatabase.Access database) {
        return ALL.computeIfAbsent(database, fresh -> new Recording());
    }

    static Map<TestDatabase.Access, Recording> all() {
        return Map.copyOf(ALL);
    }

    /** Every statement, in any order. */
    List<Sent> sent() {
        return sent.values().stream()
                .flatMap(each -> {
                    synchronized (each) {
                        return List.copyOf(each).stream();
                    }
                })
                .toList();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (!execution.isSuccess()) return;
        for (var query : queries) {
            for (var parameters : query.getParametersList())
                hear(execution.getConnectionId(), query.getQuery(), parameters);
        }
    }

    @Override
    public void beforeMethod(MethodExecutionContext call) {}

    @Override
    public void afterMethod(MethodExecutionContext call) {
        if (call.getTarget() instanceof java.sql.Connection
                && ENDS.contains(call.getMethod().getName()))
            workplaces.remove(call.getConnectionInfo().getConnectionId());
    }

    private void hear(String connection, String sql, List<ParameterSetOperation> parameters) {
        if (sql.contains(STATES_WORKPLACE)) {
            workplaces.put(connection, String.valueOf(parameters.getFirst().getArgs()[1]));
        } else if (!workplaces.getOrDefault(connection, "").isEmpty() && !isLibrarys(sql)) {
            keep(new Sent(sql, List.copyOf(parameters)));
        }
    }

    private void keep(Sent statement) {
        var alike = sent.computeIfAbsent(statement.sql(), fresh -> new ArrayList<>());
        synchronized (alike) {
            if (alike.size() == EACH) alike.remove(EACH / 2);
            alike.add(statement);
        }
    }

    private static boolean isLibrarys(String sql) {
        return sql.toLowerCase(Locale.ROOT).contains("library.");
    }
}
