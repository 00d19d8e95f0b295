// One calm chart. Drawn on a canvas with a text tooltip, so that it needs no inline style, which our pages forbid.
(() => {
  const place = document.getElementById("chart");
  if (!place || !window.echarts) return;
  const data = JSON.parse(place.dataset.chart);
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const text = { fontFamily: getComputedStyle(document.body).fontFamily, color: colour("--quiet"), fontSize: 12 };
  const chart = window.echarts.init(place, null, { renderer: "canvas" });
  const bars = (name, values, ink) => ({
    name, type: "bar", data: values, barMaxWidth: 18, barGap: "20%", itemStyle: { color: ink, borderRadius: [3, 3, 0, 0] },
  });
  chart.setOption({
    animation: !still,
    animationDuration: 400,
    textStyle: text,
    grid: { left: 8, right: 8, top: 40, bottom: 4, containLabel: true },
    legend: { left: 0, top: 0, itemWidth: 12, itemHeight: 12, itemGap: 20, textStyle: text },
    tooltip: { trigger: "axis", renderMode: "richText", axisPointer: { type: "shadow" } },
    xAxis: { type: "category", data: data.months, axisTick: { show: false }, axisLine: { lineStyle: { color: colour("--line") } }, axisLabel: text },
    yAxis: { type: "value", axisLabel: text, splitLine: { lineStyle: { color: colour("--line") } } },
    series: [bars("Booked", data.booked, colour("--tint-strong")), bars("Done", data.completed, colour("--accent"))],
  });
  new ResizeObserver(() => chart.resize()).observe(place);
})();
