package io.stipple.insight;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts insight-service.
@SpringBootApplication
public class InsightService {
    static void main(String[] args) {
        SpringApplication.run(InsightService.class, args);
    }
}
