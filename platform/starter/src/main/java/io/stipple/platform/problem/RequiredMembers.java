package io.stipple.platform.problem;

import io.stipple.platform.problem.Problems.WrongField;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/// Holds bodies to what their records' types say: in a `@NullMarked` package a component that is not `@Nullable` is
/// required. Jackson fills what is missing with null whatever the type says, and the null would surface as a 500.
@RestControllerAdvice
class RequiredMembers extends RequestBodyAdviceAdapter {
    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        List<WrongField> missing = new ArrayList<>();
        collect(body, "", missing);
        if (!missing.isEmpty()) {
            throw new MissingMembers(missing);
        }
        return body;
    }

    private static void collect(@Nullable Object value, String path, List<WrongField> missing) {
        if (value instanceof Record made && made.getClass().getPackage().isAnnotationPresent(NullMarked.class)) {
            for (RecordComponent component : made.getClass().getRecordComponents()) {
                String inner = path.isEmpty() ? component.getName() : path + "." + component.getName();
                require(component, valueOf(component, made), inner, missing);
            }
        } else if (value instanceof Collection<?> several) {
            int index = 0;
            for (Object one : several) {
                collect(one, path + "[" + index++ + "]", missing);
            }
        }
    }

    private static void require(
            RecordComponent component, @Nullable Object value, String path, List<WrongField> missing) {
        if (value != null) {
            collect(value, path, missing);
        } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            missing.add(new WrongField(path, "is required"));
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record made) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(made);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record keeps its component to itself: " + component, e);
        }
    }
}
