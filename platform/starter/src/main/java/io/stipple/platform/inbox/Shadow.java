package io.stipple.platform.inbox;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Empty copies of a projection's tables, as temporary tables of one connection. They have the same names and hide the
/// real ones there, so the projection's own SQL fills them; nothing of them is logged, and they vanish with the
/// connection.
final class Shadow {
    private final JdbcClient database;
    private final List<String> tables;
    private final String schema;

    Shadow(JdbcClient database, List<String> tables) {
        this.database = database;
        this.tables = tables;
        this.schema =
                database.sql("SELECT current_schema()").query(String.class).single();
    }

    void cast() {
        for (String table : tables) {
            run("CREATE TEMP TABLE %2$s (LIKE %1$s.%2$s INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED)"
                    .formatted(schema, table));
            // LIKE would give keys names of its own, and ON CONFLICT ON CONSTRAINT would not find them.
            database.sql("""
                    SELECT format('ALTER TABLE pg_temp.%I ADD CONSTRAINT %I %s', :table, conname, pg_get_constraintdef(oid))
                    FROM pg_constraint WHERE conrelid = (:schema || '.' || :table)::regclass AND contype IN ('p', 'u', 'x')
                    UNION ALL
                    SELECT replace(indexdef, format(' ON %I.%I ', :schema, :table), format(' ON pg_temp.%I ', :table))
                    FROM pg_indexes WHERE schemaname = :schema AND tablename = :table
                        AND indexname NOT IN (SELECT conname FROM pg_constraint)
                    """)
                    .param("schema", schema)
                    .param("table", table)
                    .query(String.class)
                    .list()
                    .forEach(this::run);
        }
    }

    /// Puts its rows in the place of what the projection's reset empties. Inside a transaction of one snapshot, so
    /// that what other projections write to the same tables meanwhile does not count as a difference.
    ///
    /// @return whether they are the same rows
    boolean step(Runnable reset) {
        // Named, the schema of temporary tables is no longer the first to be searched.
        run("SET LOCAL search_path TO %s, pg_temp".formatted(schema));
        String before = hash();
        reset.run();
        for (String table : tables) {
            run("INSERT INTO %1$s.%2$s SELECT * FROM pg_temp.%2$s".formatted(schema, table));
        }
        return before.equals(hash());
    }

    private String hash() {
        StringBuilder hash = new StringBuilder();
        for (String table : tables) {
            hash.append(
                    database.sql("SELECT count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) FROM %s.%s t"
                                    .formatted(schema, table))
                            .query(String.class)
                            .single());
        }
        return hash.toString();
    }

    private void run(String sql) {
        database.sql(sql).update();
    }
}
