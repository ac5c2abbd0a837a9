#pragma once

#include <Eigen/Dense>
#include <string>
#include <string_view>
#include <vector>

namespace footfall {

using Point = Eigen::Vector2d;

/// How something is drawn; empty colours are not drawn. Widths in pixels.
struct SvgStyle {
  std::string_view stroke = "none", fill = "none";
  double width = 1;
  double opacity = 1;
};

/// Collects the elements of a drawing. Coordinates are those of its view.
class SvgDrawing {
 public:
  SvgDrawing(double width, double height) : width_(width), height_(height) {}

  void Line(const std::vector<Point>& points, const SvgStyle& style);
  void Polygon(const std::vector<Point>& points, const SvgStyle& style);
  void Circle(const Point& centre, double radius, const SvgStyle& style);
  /// Line with a head at `to`.
  void Arrow(const Point& from, const Point& to, std::string_view colour, double width);
  /// `anchor`: start, middle, end.
  void Text(const Point& at, const std::string& text, double size, std::string_view anchor,
            std::string_view colour = "#222");
  /// What follows, until EndClip, is drawn only inside the rectangle.
  void BeginClip(const Point& corner, const Point& size);
  void EndClip();
  std::string Format() const;

 private:
  double width_, height_;
  int clips_ = 0;
  std::string elements_;
};

/// Text without the letters that mean something to XML.
std::string EscapeXml(std::string_view text);

}  // namespace footfall
