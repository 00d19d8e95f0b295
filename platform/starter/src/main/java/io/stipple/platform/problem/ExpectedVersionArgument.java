package io.stipple.platform.problem;

import io.stipple.platform.problem.Problems.WrongField;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Reads `If-Match`. `*` and lists are refused: an update is meant for one version that its sender has seen.
class ExpectedVersionArgument implements HandlerMethodArgumentResolver {
    private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ExpectedVersion.class;
    }

    @Override
    public ExpectedVersion resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw new Refused(Problems.of(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "version-required",
                    "Say with If-Match which version you have seen: the ETag of the last answer"));
        }
        Matcher form = FORM.matcher(header.strip());
        if (!form.matches()) {
            throw new Refused(Problems.invalid(
                    List.of(new WrongField(HttpHeaders.IF_MATCH, "must be one version in quotes, such as \"7\""))));
        }
        return new ExpectedVersion(Long.parseLong(form.group(1)));
    }
}
