package io.stipple.console.stub;

import io.stipple.console.ConsoleApplication;
import io.stipple.platform.testing.RealParts;
import org.springframework.boot.SpringApplication;

/// Starts the console on stand-ins, to be looked at in a browser: the argument is the first of three ports.
/// `http://localhost:PORT+1/be?user=olivia` decides who logs in.
public final class ConsoleByHand {
    private ConsoleByHand() {}

    public static void main(String[] args) {
        int port = Integer.parseInt(args[0]);
        var keycloak = new StubKeycloak(port + 1);
        var peers = new StubPeers(port + 2);
        RealParts.Database database = RealParts.running().freshDatabase();
        keycloak.nextIs(StubUser.OLIVIA);
        SpringApplication.run(
                ConsoleApplication.class,
                "--server.port=" + port,
                "--spring.profiles.active=local",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--spring.kafka.bootstrap-servers=" + RealParts.running().bootstrapServers(),
                "--stipple.identity.issuer=" + keycloak.issuer(),
                "--stipple.peers.booking=" + peers.at("booking"),
                "--stipple.peers.session=http://localhost:" + (port + 99),
                "--stipple.peers.notification=" + peers.at("notification"),
                "--stipple.peers.insight=" + peers.at("insight"));
    }
}
