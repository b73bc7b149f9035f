// Robots, control and driving.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const robots = readOutline(
  62,
  `
robotics: Robotics (broad)
  - Machines that move and act in the world.
  | robot {!txt}, robotics, robotic, robotic system
  robot-manipulation: Robot manipulation
    - Hands and arms that handle things.
    | robot manipulation, robotic manipulation, manipulation {robot* policy dexterous cs.RO grasp* object*}, robot arm, manipulator
    | robotic arm, affordance {robot* 3d ground* object*}, mobile manipulation, manipulation {payload mobile loco*}
    grasping: Grasping
      - Taking hold of things.
      | grasping, grasp, robotic grasping, gripper, pick-and-place, grasp detection, bin picking
    dexterous-hands: Dexterous hands
      - Fine work with fingers or two arms.
      | dexterous, bimanual, dexterous manipulation, robot hand, in-hand manipulation, bimanual manipulation, dexterous hand, dual-arm
    tactile: Touch
      - Feeling contact and force.
      | tactile, visuotactile, tactile sensing, haptic, contact-rich, force sensing, tactile sensor
    deformable: Cloth, rope & other soft things = Deformable objects
      - Handling what bends.
      | deformable object, cloth {robot* manipul* fold*}, rope manipulation, deformable linear, cloth folding
    teleoperation: Teleoperation & demonstrations = Teleoperation
      - Showing a robot what to do.
      | teleoperation, robot data collection, teleoperated, robot demonstration, kinesthetic
    robot-policies: Robot policies
      - Learned control from sight to motion.
      | diffusion policy, visuomotor, robot policy, visuomotor policy, policy learning {robot* manipul* visuomotor}, action chunking
      | robot imitation, robot learning, generalist robot, generalist policy
  vla-models: Vision-language-action models = VLA models
    - Models from sight and words to motion.
    | vision-language-action, VLA, vision-language-action model, robot foundation model
  robot-navigation: Navigation & SLAM
    - Finding the way and staying clear of things.
    | robot navigation, mobile robot, autonomous navigation, state estimation, autonomous vehicle navigation
    | navigation {robot* autonomous cs.RO social visual}
    slam: Localization & mapping
      - Where the robot is and what is around it.
      | SLAM, simultaneous localization and mapping, visual odometry, visual SLAM, odometry
      | localization {robot* gps lidar indoor map* vehicle gnss}, LiDAR odometry, loop closure, visual-inertial
      | mapping {robot* lidar slam occupancy}, LiDAR SLAM, indoor localization
      | floorplan localization
    path-planning: Path & motion planning
      - A way that hits nothing.
      | path planning, motion planning, trajectory planning, obstacle avoidance, collision avoidance, coverage planning
      | trajectory optimization, collision-free, motion planner, multi-robot path
    drones: Drones
      - Flying robots.
      | UAV, drone, quadrotor, quadcopter, unmanned aerial, aerial robot, unmanned, aerial vehicle, drone racing
    marine-robots: Underwater & surface robots = Marine robots
      - Robots in and on water.
      | underwater vehicle, underwater robot, autonomous underwater, unmanned surface, surface vehicle
      | underwater {robot* vehicle* acoustic navigat* object*}
    multi-robot: Many robots
      - Robots that share a task.
      | multi-robot, robot swarm, swarm robot, multi-robot system, robot team, swarm robotics, robot fleet
  locomotion: Locomotion & humanoids
    - Walking, running, whole bodies.
    | locomotion
    humanoids: Humanoids
      - Robots shaped like people.
      | humanoid, humanoid robot, whole-body control, humanoid locomotion, humanoid control
    legged-robots: Legged robots
      - Robots on two or four legs.
      | legged robot, quadruped, quadrupedal, bipedal, legged, legged locomotion
    exoskeletons: Exoskeletons & prostheses = Exoskeletons
      - Machines worn on the body.
      | exoskeleton, prosthesis, prosthetic, wearable robot, rehabilitation robot, gait rehabilitation
  human-robot: Human-robot interaction = Human-robot int.
    - People and robots side by side.
    | human-robot interaction, human-robot collaboration, HRI, social robot, assistive robot, human-robot, robot teaching, child-robot
    | service robot
  robot-control: Control
    - Keeping a system on its course.
    | control theory, feedback control, control policy, robot control, controller {robot* control stabil* feedback design synthesis}
    | PID control, visual servoing
    model-predictive: Optimal & predictive control = Predictive control
      - Control that plans ahead.
      | optimal control, model predictive control, MPC, MPPI, trajectory tracking, linear quadratic, receding horizon
    safe-control: Safe & robust control
      - Control with guarantees.
      | control barrier, safety-critical control, Lyapunov, robust control, safe control, reachability {control safety system* neural}
      | control barrier function, barrier certificate, safety filter
    learned-control: Learned control & identification = Learned control
      - Control from data.
      | learning-based control, system identification, data-driven control, adaptive control, nonlinear control, neural control
      | neural network control, continuous control
    sim-to-real: From simulation to reality = Sim-to-real
      - What was learned in simulation, used outside.
      | sim-to-real, sim2real, real-to-sim, sim-to-real transfer, robot simulation, simulation-to-reality, robot simulator
    soft-robots: Soft & small robots
      - Robots that bend.
      | soft robot, soft robotic, continuum robot, microrobot, soft actuator
  autonomous-driving: Autonomous driving
    - Cars that drive themselves.
    | autonomous driving, self-driving, autonomous vehicle, automated driving
    | driving {scenario* video* simulat* vehicle* autonomous world scene*}
    trajectory-prediction: Trajectory prediction
      - Where others will go next.
      | trajectory prediction, motion forecasting, trajectory forecasting, vehicle trajectory, motion prediction {vehicle* driving agent*}
    driving-perception: Perception for driving
      - Seeing road, lanes and others.
      | bird's-eye-view, BEV, lane detection, cooperative perception, HD map, collaborative perception, V2X, lane, driving scene
      | driving perception, traffic sign, road segmentation, drivable
    driving-planning: End-to-end driving
      - From sight to steering.
      | end-to-end driving, autonomous racing, end-to-end autonomous, driving policy, driving VLA, driving world model, driving planning
    driving-simulation: Simulation & tests of driving = Driving simulation
      - Traffic and danger, simulated.
      | traffic simulation, driving simulation, safety-critical scenario, driving scenario, driving simulator
      | scenario generation {driving vehicle*}
    driver-state: Drivers
      - What the person at the wheel does.
      | driver {monitor* behavior driving drowsi*}, driver monitoring, drowsiness, driver distraction, driver behavior, driving behavior
`,
);
