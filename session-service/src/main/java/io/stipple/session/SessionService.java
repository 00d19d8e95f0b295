package io.stipple.session;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the service.
@SpringBootApplication
public class SessionService {
    public static void main(String[] args) {
        SpringApplication.run(SessionService.class, args);
    }
}
