package io.stipple.notification.course;

import io.stipple.notification.letter.Languages;
import io.stipple.notification.message.Messages;
import io.stipple.notification.visit.VisitStory;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CourseTimings.class)
class CourseConfiguration {

    @Bean
    Courses courses(JdbcClient jdbc) {
        return new CoursesInPostgres(jdbc);
    }

    @Bean
    NextSessions nextSessions(
            Courses courses, VisitStory visits, CourseTimings timings, Messages messages, Clock clock) {
        return new NextSessions(courses, visits, timings, messages, clock);
    }

    @Bean
    NextSessionOccasion nextSessionOccasion(Courses courses, VisitStory visits, Languages languages) {
        return new NextSessionOccasion(courses, visits, languages);
    }
}
