package io.stipple.session.record;

import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcEvidence implements Evidence {
    private final JdbcClient jdbc;

    JdbcEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean hasPhotoBefore(RecordId record) {
        return has(record, "BEFORE");
    }

    @Override
    public boolean hasPhotoAfter(RecordId record) {
        return has(record, "AFTER");
    }

    private boolean has(RecordId record, String moment) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM photo WHERE record_id = :record AND moment = :moment)")
                .param("record", record.value())
                .param("moment", moment)
                .query(Boolean.class)
                .single();
    }
}
