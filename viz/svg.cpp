#include "viz/svg.h"

#include <fmt/format.h>

namespace footfall {
namespace {

std::string FormatPoints(const std::vector<Point>& points) {
  std::string text;
  for (const Point& p : points) {
    text += fmt::format("{}{:.1f},{:.1f}", text.empty() ? "" : " ", p.x(), p.y());
  }
  return text;
}

std::string FormatStyle(const SvgStyle& style) {
  std::string text = fmt::format("stroke=\"{}\" fill=\"{}\" stroke-width=\"{:.2f}\"", style.stroke,
                                 style.fill, style.width);
  if (style.opacity < 1) {
    text += fmt::format(" opacity=\"{:.2f}\"", style.opacity);
  }
  return text;
}

}  // namespace

void SvgDrawing::Line(const std::vector<Point>& points, const SvgStyle& style) {
  elements_ += fmt::format(
      "<polyline points=\"{}\" {} stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n",
      FormatPoints(points), FormatStyle(style));
}

void SvgDrawing::Polygon(const std::vector<Point>& points, const SvgStyle& style) {
  elements_ += fmt::format("<polygon points=\"{}\" {} stroke-linejoin=\"round\"/>\n",
                           FormatPoints(points), FormatStyle(style));
}

void SvgDrawing::Circle(const Point& centre, double radius, const SvgStyle& style) {
  elements_ += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:.1f}\" {}/>\n", centre.x(),
                           centre.y(), radius, FormatStyle(style));
}

void SvgDrawing::Arrow(const Point& from, const Point& to, std::string_view colour, double width) {
  const Point along = to - from;
  if (along.norm() < 1) {
    return;
  }
  const Point unit = along.normalized();
  const Point across(-unit.y(), unit.x());
  const double head = std::min(3.5 * width, along.norm());
  const Point neck = to - head * unit;
  Line({from, neck}, {.stroke = colour, .width = width});
  Polygon({to, neck + 0.5 * head * across, neck - 0.5 * head * across}, {.fill = colour});
}

void SvgDrawing::Text(const Point& at, const std::string& text, double size,
                      std::string_view anchor, std::string_view colour) {
  elements_ += fmt::format(
      "<text x=\"{:.1f}\" y=\"{:.1f}\" font-size=\"{:g}\" text-anchor=\"{}\" fill=\"{}\" "
      "stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\">{}</text>\n",
      at.x(), at.y(), size, anchor, colour, EscapeXml(text));
}

void SvgDrawing::BeginClip(const Point& corner, const Point& size) {
  ++clips_;
  elements_ += fmt::format(
      "<clipPath id=\"clip{}\"><rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" "
      "height=\"{:.1f}\"/></clipPath>\n<g clip-path=\"url(#clip{})\">\n",
      clips_, corner.x(), corner.y(), size.x(), size.y(), clips_);
}

void SvgDrawing::EndClip() { elements_ += "</g>\n"; }

std::string SvgDrawing::Format() const {
  return fmt::format(
             "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {:g} {:g}\" width=\"{:g}\" "
             "height=\"{:g}\" font-family=\"sans-serif\">\n<rect width=\"100%\" height=\"100%\" "
             "fill=\"#fff\"/>\n",
             width_, height_, width_, height_) +
         elements_ + "</svg>\n";
}

std::string EscapeXml(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    switch (c) {
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '&':
        escaped += "&amp;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

}  // namespace footfall
