package io.stipple.console.login;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoginAdvice {
    @ExceptionHandler
    void reload(LoginLapsed lapsed, HttpServletResponse response) {
        FromHtmx.reloadPage(response);
    }
}
