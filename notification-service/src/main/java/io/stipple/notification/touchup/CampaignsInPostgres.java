package io.stipple.notification.touchup;

import io.stipple.platform.identity.ClinicCode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every act is kept, so that it can be seen who paused what.
record CampaignsInPostgres(JdbcClient jdbc) implements Campaigns {
    @Override
    public boolean isPaused(ClinicCode clinic) {
        return jdbc.sql("SELECT paused FROM campaign_act WHERE clinic = :clinic ORDER BY id DESC LIMIT 1")
                .param("clinic", clinic.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public void act(ClinicCode clinic, boolean paused, UUID by, Instant now) {
        jdbc.sql("""
                INSERT INTO campaign_act (clinic, paused, acted_by, acted_at)
                VALUES (:clinic, :paused, :by, :now)""")
                .param("clinic", clinic.value())
                .param("paused", paused)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }
}
