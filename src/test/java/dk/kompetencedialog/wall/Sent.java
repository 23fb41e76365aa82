package dk.kompetencedialog.wall;

import java.lang.reflect.InvocationTargetException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;

/** A statement that the program sent about one workplace, with what it was filled in with. */
record Sent(String sql, List<ParameterSetOperation> parameters) {

    /** Fills in a statement just as it was. */
    void fill(PreparedStatement again) throws SQLException {
        for (var parameter : parameters) {
            try {
                parameter.getMethod().invoke(again, parameter.getArgs());
            } catch (IllegalAccessException | InvocationTargetException failure) {
                throw new SQLException(failure);
            }
        }
    }

    @Override
    public String toString() {
        return sql.replaceAll("\\s+", " ").strip();
    }
}
