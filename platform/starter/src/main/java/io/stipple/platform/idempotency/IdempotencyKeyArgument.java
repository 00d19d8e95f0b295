package io.stipple.platform.idempotency;

import io.stipple.platform.problem.Problems;
import io.stipple.platform.problem.Problems.WrongField;
import io.stipple.platform.problem.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Reads `Idempotency-Key` and binds it to who sent it and where, so that nobody meets another's answer.
class IdempotencyKeyArgument implements HandlerMethodArgumentResolver {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,128}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IdempotencyKey.class;
    }

    @Override
    public IdempotencyKey resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String value = request.getHeader(HEADER);
        if (value == null) {
            throw new Refused(Problems.of(
                    HttpStatus.BAD_REQUEST,
                    "idempotency-key-required",
                    "Name this request with an Idempotency-Key, so that it is safe to repeat"));
        }
        if (!FORM.matcher(value).matches()) {
            throw new Refused(
                    Problems.invalid(List.of(new WrongField(HEADER, "must be 1 to 128 visible ASCII characters"))));
        }
        return new IdempotencyKey(caller(request.getUserPrincipal()), route(request), value);
    }

    private static String caller(@Nullable Principal principal) {
        return principal == null ? "anonymous" : principal.getName();
    }

    private static String route(NativeWebRequest request) {
        HttpServletRequest http = (HttpServletRequest) request.getNativeRequest();
        return http.getMethod() + " " + http.getRequestURI();
    }
}
