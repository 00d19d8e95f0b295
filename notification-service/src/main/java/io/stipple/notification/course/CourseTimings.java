package io.stipple.notification.course;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param remindAt on the clinic's wall, on the first day the next session is possible
@ConfigurationProperties("stipple.timings.course")
record CourseTimings(@DefaultValue("10:00") LocalTime remindAt) {}
