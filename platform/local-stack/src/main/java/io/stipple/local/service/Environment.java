package io.stipple.local.service;

import java.util.Map;
import java.util.TreeMap;

/// What a service of the local stack is told about its surroundings.
final class Environment {

    private Environment() {}

    static Map<String, String> of(Application application) {
        var site = application.site();
        var name = application.name();
        var client = application.module();
        var at = site.addresses();
        var told = new TreeMap<String, String>();
        told.put("SPRING_PROFILES_ACTIVE", "local");
        told.put("SERVER_ADDRESS", "127.0.0.1");
        told.put("SERVER_PORT", Integer.toString(application.url().getPort()));
        told.put("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:%d/%s".formatted(site.postgresPort(), name));
        told.put("SPRING_DATASOURCE_USERNAME", name);
        told.put("SPRING_DATASOURCE_PASSWORD", "demo-" + name);
        told.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", at.kafka());
        told.put("SPRING_MAIL_HOST", "127.0.0.1");
        told.put("SPRING_MAIL_PORT", Integer.toString(site.smtpPort()));
        told.put("STIPPLE_SMS_URL", site.addresses().mail().toString());
        told.put("STIPPLE_IDENTITY_ISSUER", at.issuer().toString());
        told.put("STIPPLE_IDENTITY_CLIENT_ID", client);
        told.put("STIPPLE_IDENTITY_CLIENT_SECRET", "demo-" + client);
        told.put("STIPPLE_PEERS_BOOKING", at.booking().toString());
        told.put("STIPPLE_PEERS_SESSION", at.session().toString());
        told.put("STIPPLE_PEERS_NOTIFICATION", at.notification().toString());
        told.put("STIPPLE_PEERS_INSIGHT", at.insight().toString());
        told.put("STIPPLE_PUBLIC_URL", at.console().toString());
        told.put("STIPPLE_PHOTOS_FOLDER", site.photos().toString());
        told.put("STIPPLE_CLOCK_OFFSET_FILE", site.clockOffset().toString());
        return told;
    }
}
